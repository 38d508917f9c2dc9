import { CreateStaff, StaffRegister } from '@gopy/accounts';
import { type Directory, DirectorySource } from '@gopy/departments';
import type { Role } from '@gopy/vocabulary';
import type { INestApplicationContext } from '@nestjs/common';

type DemoPerson = { readonly username: string; readonly name: string; readonly role: Role; readonly departmentCode?: string };

/** One account for every role, two for those who work in a department. */
const DEMO_STAFF: readonly DemoPerson[] = [
  { username: 'operator', name: 'Nguyễn Thị Thu Hà', role: 'operator' },
  { username: 'coordinator', name: 'Trần Quốc Bảo', role: 'coordinator' },
  { username: 'officer', name: 'Lê Minh Tuấn', role: 'officer', departmentCode: 'so-xay-dung' },
  { username: 'approver', name: 'Phạm Ngọc Lan', role: 'approver', departmentCode: 'so-xay-dung' },
  { username: 'officer2', name: 'Võ Thanh Bình', role: 'officer', departmentCode: 'ubnd-20242' },
  { username: 'approver2', name: 'Đặng Thị Mai', role: 'approver', departmentCode: 'ubnd-20242' },
  { username: 'leader', name: 'Huỳnh Đức Thắng', role: 'leader' },
  { username: 'admin', name: 'Ngô Hải Yến', role: 'admin' },
];

/** Gives the demo people their accounts; answers how many are new. */
export async function seedDemoStaff(app: INestApplicationContext, password: string): Promise<number> {
  const directory = app.get(DirectorySource).current();
  const register = app.get(StaffRegister);
  const createStaff = app.get(CreateStaff);
  let added = 0;
  for (const person of DEMO_STAFF) {
    if (await register.findByUsername(person.username)) continue;
    const { username, name, role } = person;
    await createStaff.run({ username, name, role, password, departmentId: departmentIdOf(person, directory) });
    added++;
  }
  return added;
}

function departmentIdOf({ departmentCode }: DemoPerson, directory: Directory): string | null {
  return departmentCode === undefined ? null : directory.departmentByCode(departmentCode).id;
}
