import { CopyButton } from './copy-button.js';
import { Icon } from './icon.js';

interface Props {
  title: string;
  url: string;
  label: string;
}

/** The phone's own share sheet, or a copy where there is none. */
export function ShareButton({ title, url, label }: Props) {
  if (typeof navigator.share !== 'function') return <CopyButton text={url} label={label} />;
  // The reader may close the sheet: that is no failure.
  const share = () => navigator.share({ title, url }).catch(() => undefined);
  return (
    <button type="button" className="button quiet" onClick={() => void share()}>
      <Icon name="share" />
      {label}
    </button>
  );
}
