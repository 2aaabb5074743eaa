import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/components/Button.tsx';
import { Notice } from '../../shared/components/Notice.tsx';
import { Form, FormActions } from '../../shared/forms/Form.tsx';
import { FilePicker } from '../../shared/forms/FilePicker.tsx';
import { FormState } from '../../shared/routing/form-state.ts';
import { countOf, type Report, type Sent, sendFile } from './exchange.ts';
import { ImportReport, type NameOf } from './ImportReport.tsx';

interface BringInProps {
  /** Where the file is sent. */
  address: string;
  nameOf: NameOf;
}

/** A file that came back: looked at first, taken over once that is agreed to. */
export function BringIn({ address, nameOf }: BringInProps) {
  const { t } = useTranslation('translation');
  const { report, code, isBusy, send } = useImport(address);
  const [file, setFile] = useState<File>();
  const heading = useRef<HTMLHeadingElement>(null);
  const sendIt = async (chosen: File, token?: string) => {
    await send(chosen, token);
    heading.current?.focus();
  };
  const look = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const chosen = new FormData(event.currentTarget).get('file');
    if (!(chosen instanceof File) || chosen.size === 0) return;
    setFile(chosen);
    void sendIt(chosen);
  };
  return (
    <>
      <Form id="bring-in" state={new FormState(undefined)} onSubmit={look}>
        <p>{t('exchange.fileHint')}</p>
        <FilePicker name="file" label={t('exchange.file')} accept=".xlf,.xliff,application/xliff+xml" />
        <FormActions>
          <Button type="submit" variant="secondary" icon="magnifying-glass" isBusy={isBusy}>
            {t('exchange.look')}
          </Button>
        </FormActions>
      </Form>
      <p role="status">{isBusy && t('exchange.looking')}</p>
      <h3 ref={heading} tabIndex={-1} hidden={!report && !code}>
        {t('exchange.report')}
      </h3>
      {code && <Refusal code={code} />}
      {report && <Outcome {...{ report, nameOf, isBusy }} onTake={() => file && void sendIt(file, report.token)} />}
    </>
  );
}

function useImport(address: string) {
  const [sent, setSent] = useState<Sent>();
  const [isBusy, setBusy] = useState(false);
  return {
    report: sent && 'report' in sent ? sent.report : undefined,
    code: sent && 'code' in sent ? sent.code : undefined,
    isBusy,
    async send(file: File, token?: string): Promise<void> {
      setBusy(true);
      setSent(await sendFile(address, file, token));
      setBusy(false);
    },
  };
}

interface OutcomeProps extends Pick<BringInProps, 'nameOf'> {
  report: Report;
  isBusy: boolean;
  onTake: () => void;
}

function Outcome({ report, nameOf, isBusy, onTake }: OutcomeProps) {
  const { t } = useTranslation('translation');
  const taken = countOf(report, 'taken');
  if (report.faults.length) {
    return report.faults.map(({ code, place }) => <Refusal key={code} code={code} place={place} />);
  }
  if (report.isDone) return <Notice tone="success" title={t('exchange.done', { n: taken })} isLive />;
  return (
    <>
      <ImportReport report={report} nameOf={nameOf} />
      {taken > 0 ? (
        <p>
          <Button icon="check" isBusy={isBusy} onClick={onTake}>
            {t('exchange.take', { n: taken })}
          </Button>
        </p>
      ) : (
        <p>{t('exchange.takeNone')}</p>
      )}
    </>
  );
}

function Refusal({ code, place }: { code: string; place?: string }) {
  const { t, i18n } = useTranslation('translation');
  const key = i18n.exists(`translation:exchange.refused.${code}`) ? code : 'UNKNOWN';
  return (
    <Notice tone="error" title={t('exchange.wholeRefused')} isLive>
      <p>{t(`exchange.refused.${key as 'UNKNOWN'}`)}</p>
      {place && place !== '1:1' && <p>{t('exchange.at', { place })}</p>}
    </Notice>
  );
}
