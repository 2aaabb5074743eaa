import { Button } from '../components/Button.tsx';
import { Section } from '../components/Page.tsx';
import { CheckboxField, CheckboxGroup } from '../forms/CheckboxField.tsx';
import { Choice } from '../forms/Choice.tsx';
import { FileField } from '../forms/FileField.tsx';
import { Form, FormActions } from '../forms/Form.tsx';
import { Select } from '../forms/Select.tsx';
import { TextArea } from '../forms/TextArea.tsx';
import { TextField } from '../forms/TextField.tsx';
import { FormState } from '../routing/form-state.ts';

const refused = new FormState({
  fields: { email: 'INVALID_EMAIL', emotion: 'REQUIRED_CHOICE', consent: 'REQUIRED_CONSENT' },
  values: { name: 'Ilze Ozoliņa', email: 'ilze@', need: ['quiet'] },
});

const fields = {
  name: 'Vārds, uzvārds',
  email: 'E-pasts',
  room: 'Lasītava',
  emotion: 'Emocija',
  need: 'Kas jums palīdzētu',
  note: 'Piezīme',
  consent: 'Piekrītu, ka fotogrāfiju izstādīs ceļojošajā izstādē.',
};

export function SpecimenForms() {
  return (
    <Section title="Veidlapa" id="forms">
      <Form state={refused} fields={fields}>
        <TextField name="name" autoComplete="name" />
        <TextField name="email" type="email" autoComplete="email" hint="Uz šo adresi nosūtīsim kodu." />
        <Select name="room" options={['Pasvalys', 'Subate', 'Višķi'].map((value) => ({ value, label: value }))} />
        <Choice
          name="emotion"
          isInline
          options={[
            { value: 'joy', label: 'Prieks' },
            { value: 'calm', label: 'Miers' },
            { value: 'hope', label: 'Cerība' },
          ]}
        />
        <CheckboxGroup
          name="need"
          isOptional
          options={[
            { value: 'quiet', label: 'Klusums', hint: 'Tajā laikā telpā nebūs citu apmeklētāju.' },
            { value: 'step-free', label: 'Ieeja bez pakāpieniem' },
          ]}
        />
        <FileField name="photo" label="Fotogrāfija" accept="image/jpeg" hint="JPEG, līdz 30 MB." />
        <TextArea name="note" isOptional hint="Lūdzu, nerakstiet par veselību." />
        <CheckboxField name="consent" />
        <FormActions>
          <Button type="submit">Nosūtīt</Button>
          <Button variant="secondary">Atpakaļ</Button>
        </FormActions>
      </Form>
    </Section>
  );
}
