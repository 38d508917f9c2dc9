import { isDuplicate } from '@gopy/platform';
import { Injectable } from '@nestjs/common';
import { DataSource, type Repository } from 'typeorm';
import type { Staff } from '../domain/staff.js';
import { StaffRegister } from '../domain/staff-register.js';
import { staffTable } from './staff.table.js';

@Injectable()
export class DatabaseStaffRegister extends StaffRegister {
  private readonly rows: Repository<Staff>;

  constructor(dataSource: DataSource) {
    super();
    this.rows = dataSource.getRepository(staffTable);
  }

  async findByUsername(username: string): Promise<Staff | undefined> {
    return (await this.rows.findOneBy({ username })) ?? undefined;
  }

  async find(id: string): Promise<Staff | undefined> {
    return (await this.rows.findOneBy({ id })) ?? undefined;
  }

  async add(staff: Staff): Promise<boolean> {
    try {
      await this.rows.insert(staff);
      return true;
    } catch (error) {
      if (isDuplicate(error, 'ux_staff_username')) return false;
      throw error;
    }
  }
}
