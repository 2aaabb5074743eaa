import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, I18nProvider, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../routing/use-page.ts';
import { Button } from './Button.tsx';
import styles from './Dialog.module.css';

interface DialogProps {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  /** A question that must be answered, such as before deleting: a press outside does not close it. */
  isAlert?: boolean;
  /** The buttons that act; closing is always offered beside them. */
  actions?: ReactNode;
  /** Word of the closing button, "Close" unless given. */
  closeLabel?: string;
  children: ReactNode;
}

/** For hydrated pages: holds the focus, closes with Escape, gives the focus back. */
export function Dialog({ title, isOpen, onClose, isAlert = false, actions, closeLabel, children }: DialogProps) {
  const { t } = useTranslation('common');
  const onOpenChange = (open: boolean) => {
    if (!open) onClose();
  };
  return (
    <I18nProvider locale={useLocale()}>
      <ModalOverlay className={styles.overlay} isOpen={isOpen} onOpenChange={onOpenChange} isDismissable={!isAlert}>
        <Modal className={styles.modal}>
          <AriaDialog className={styles.dialog} role={isAlert ? 'alertdialog' : 'dialog'}>
            <Heading slot="title" className={styles.title}>
              {title}
            </Heading>
            <div className={styles.body}>{children}</div>
            <div className={styles.actions}>
              {actions}
              <Button variant="secondary" onClick={onClose}>
                {closeLabel ?? t('action.close')}
              </Button>
            </div>
          </AriaDialog>
        </Modal>
      </ModalOverlay>
    </I18nProvider>
  );
}
