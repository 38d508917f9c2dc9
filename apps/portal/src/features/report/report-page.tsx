import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import type { LatLon } from '../../shared/map/map-types.js';
import { CheckStep } from './check-step.js';
import { MapStep } from './map-step.js';
import { SentElsewhere } from './sent-elsewhere.js';
import { useReportForm } from './use-report-form.js';
import { WriteStep } from './write-step.js';

/** The steps stand in the address, so that back, forward and reload work; the draft lives above them. */
export default function ReportPage({ params: { step } }: { params: { step?: string } }) {
  const [, go] = useLocation();
  const form = useReportForm();
  const [cameFromMap, setCameFromMap] = useState(false);
  const isTooEarly = step === 'check' && !form.canBeChecked;
  const hasRefusedField = step === 'check' && form.errors.length > 0;
  const toWriting = isTooEarly || hasRefusedField || (step !== undefined && !STEPS.includes(step));
  useEffect(() => {
    if (toWriting) go('/report', { replace: true });
  }, [toWriting, go]);
  useEffect(() => {
    if (step !== undefined || !cameFromMap) return;
    document.getElementById('place')?.scrollIntoView({ block: 'start' });
    document.getElementById('place')?.focus({ preventScroll: true });
    setCameFromMap(false);
  }, [step, cameFromMap]);

  const choosePoint = (point: LatLon) => {
    void form.place.choosePoint(point);
    setCameFromMap(true);
    go('/report', { replace: true });
  };
  if (form.elsewhere) return <SentElsewhere state={form.elsewhere} words={form.draft.content} onNew={form.startOver} />;
  if (toWriting) return null;
  if (step === 'map') return <MapStep draft={form.draft} areas={form.reference.areas} onChoose={choosePoint} />;
  if (step === 'check') return <CheckStep form={form} />;
  return <WriteStep form={form} />;
}

const STEPS = ['check', 'map'];
