export function Logo({ size }: { size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 64 64" aria-hidden="true">
      <rect width="64" height="64" rx="15" fill="#ffffff" />
      <path d="M14 20a7 7 0 0 1 7-7h22a7 7 0 0 1 7 7v15a7 7 0 0 1-7 7H31L20 52V42a7 7 0 0 1-6-7z" fill="#0b4f8a" />
      <path d="m23.5 28 6.3 6.2L41 22.5" fill="none" stroke="#f08a4b" strokeWidth="4.6" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
