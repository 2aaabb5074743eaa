import { describe, expect, it } from '@jest/globals';
import { createInstance } from 'i18next';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import type { ReactNode } from 'react';
import { common } from '../../locales/en/common.ts';
import { FormState } from '../routing/form-state.ts';
import { CheckboxField } from './CheckboxField.tsx';
import { Choice } from './Choice.tsx';
import { Form } from './Form.tsx';
import { TextField } from './TextField.tsx';

const i18n = createInstance();
void i18n.init({ lng: 'en', resources: { en: { common } }, defaultNS: 'common', initAsync: false });

const render = (children: ReactNode) => renderToStaticMarkup(<I18nextProvider i18n={i18n}>{children}</I18nextProvider>);

const fields = { name: 'Name', email: 'E-mail', mood: 'Mood', consent: 'I agree.' };
const moods = [
  { value: 'joy', label: 'Joy' },
  { value: 'calm', label: 'Calm' },
];

function form(state: FormState) {
  return render(
    <Form state={state} fields={fields} faultWords={{ 'email.TAKEN': 'Somebody has this address.' }}>
      <TextField name="name" isOptional defaultValue="Ilze" />
      <TextField name="email" hint="We send the code there." />
      <TextField name="password" label="Password" type="password" />
      <Choice name="mood" options={moods} />
      <CheckboxField name="consent" />
    </Form>,
  );
}

describe('Form before it is sent', () => {
  const html = form(new FormState(undefined));

  it('shows no summary and marks no field', () => {
    expect(html).not.toContain('role="alert"');
    expect(html).not.toContain('aria-invalid');
  });

  it('says in words which fields are optional', () => {
    expect(html).toContain('Name<span class="optional"> (optional)</span>');
    expect(html).toMatch(/id="form-name"(?! required)[^>]*value="Ilze"/);
  });

  it('ties the hint to its field', () => {
    expect(html).toMatch(/<p id="form-email-hint"[^>]*>We send the code there.<\/p>/);
    expect(html).toMatch(/aria-describedby="form-email-hint"[^>]*id="form-email"/);
  });
});

describe('Form after a refusal', () => {
  const html = form(
    new FormState({
      fields: { consent: 'REQUIRED_CONSENT', email: 'TAKEN', name: 'NEVER_HEARD_OF' },
      values: { name: 'Anna', email: 'a@b.lv', password: 'secret', mood: 'calm' },
    }),
  );

  it('lists the faults in the order of the page, each leading to its field', () => {
    const links = [...html.matchAll(/<a href="#([^"]+)">([^<]+)<\/a>/g)].map(([, id, words]) => [id, words]);
    expect(links).toEqual([
      ['form-name', `Name: ${common.fault.INVALID}`],
      ['form-email', 'E-mail: Somebody has this address.'],
      ['form-consent', `I agree: ${common.fault.REQUIRED_CONSENT}`],
    ]);
  });

  it('marks each faulty field and ties it to its words', () => {
    expect(html).toMatch(/aria-describedby="form-email-fault form-email-hint" aria-invalid="true" id="form-email"/);
    expect(html).toMatch(/<p id="form-email-fault"[^>]*>.*?Somebody has this address/);
  });

  it('keeps what was typed, but never a password', () => {
    expect(html).toContain('value="Anna"');
    expect(html).toMatch(/checked=""[^>]*value="calm"|value="calm"[^>]*checked=""/);
    expect(html).not.toContain('secret');
  });
});
