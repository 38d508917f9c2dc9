export const triage = 'triage';
