import { type Staff, StaffRegister } from '@gopy/accounts';
import type { Directory } from '@gopy/departments';
import type { StaffActor } from '@gopy/kernel';
import type { Role } from '@gopy/vocabulary';

/** Who acts in the stories: the demo accounts where a department has them, else a nameless officer of it. */
export class CastPeople {
  private readonly accounts = new Map<string, Staff>();

  private constructor(private readonly directory: Directory) {}

  static async of(register: StaffRegister, directory: Directory): Promise<CastPeople> {
    const people = new CastPeople(directory);
    for (const username of ['operator', 'coordinator', 'officer', 'approver', 'officer2', 'approver2']) {
      const account = await register.findByUsername(username);
      if (account) people.accounts.set(`${account.role}/${account.departmentId ?? ''}`, account);
    }
    return people;
  }

  cityWide(role: 'operator' | 'coordinator'): StaffActor {
    return this.actor(role, null, role);
  }

  member(role: 'officer' | 'approver', departmentId: string): StaffActor {
    const { shortName } = this.directory.department(departmentId);
    return this.actor(role, departmentId, `${role === 'officer' ? 'Cán bộ' : 'Lãnh đạo'} ${shortName}`);
  }

  private actor(role: Role, departmentId: string | null, otherwise: string): StaffActor {
    const account = this.accounts.get(`${role}/${departmentId ?? ''}`);
    // Without an account: officer and approver of a department still differ, as four eyes demand.
    const id = account?.id ?? `${departmentId ?? '0'}${role === 'approver' ? '2' : '1'}`;
    return { kind: 'staff', id, name: account?.name ?? otherwise, username: account?.username ?? '', role, departmentId, sessionId: '' };
  }
}
