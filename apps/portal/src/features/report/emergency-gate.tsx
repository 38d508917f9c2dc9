import { useText } from '@gopy/web-kit';
import { Dialog } from '../../shared/dialog.js';
import { EmergencyNumbers } from '../../shared/emergency-numbers.js';
import { reportTexts } from './report.texts.js';

interface Props {
  onGoOn: () => void;
  onBack: () => void;
}

/** Shown once for a report that sounds like an emergency: calling comes first. */
export function EmergencyGate({ onGoOn, onBack }: Props) {
  const t = useText(reportTexts);
  return (
    <Dialog title={t('emergencyTitle')} className="emergency" onClose={onBack}>
      <p>{t('emergency')}</p>
      <EmergencyNumbers />
      <p className="hint">{t('emergencyGateHint')}</p>
      <div className="button-row">
        <button type="button" className="button quiet" onClick={onGoOn}>
          {t('notEmergency')}
        </button>
        <button type="button" className="button text" onClick={onBack}>
          {t('backToText')}
        </button>
      </div>
    </Dialog>
  );
}
