import { catalogue, useText } from '@gopy/web-kit';

const texts = catalogue(
  { police: 'Công an', fire: 'Cứu hỏa', ambulance: 'Cấp cứu' },
  { police: 'Police', fire: 'Fire', ambulance: 'Ambulance' },
);
const NUMBERS = [
  ['113', 'police'],
  ['114', 'fire'],
  ['115', 'ambulance'],
] as const;

/** Buttons that dial. */
export function EmergencyNumbers() {
  const t = useText(texts);
  return (
    <ul className="emergency-numbers">
      {NUMBERS.map(([number, service]) => (
        <li key={number}>
          <a className="button danger" href={`tel:${number}`}>
            <strong>{number}</strong> {t(service)}
          </a>
        </li>
      ))}
    </ul>
  );
}
