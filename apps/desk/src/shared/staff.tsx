import type { StaffView } from '@gopy/contracts';
import { createContext, use } from 'react';

const Staff = createContext<StaffView | undefined>(undefined);

export const StaffProvider = Staff.Provider;

/** Who is signed in. Only pages behind the sign-in ask. */
export function useStaff(): StaffView {
  const staff = use(Staff);
  if (!staff) throw new Error('useStaff outside of a signed-in page');
  return staff;
}
