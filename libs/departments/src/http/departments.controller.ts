import { DepartmentListResponse } from '@gopy/contracts';
import { anyStaff, StaffOnly } from '@gopy/platform';
import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DepartmentListView } from '../views/department-list.view.js';

@ApiTags('city')
@Controller('api/v1/departments')
export class DepartmentsController {
  constructor(private readonly departments: DepartmentListView) {}

  @Get()
  @StaffOnly(anyStaff)
  @ApiOperation({ summary: 'All departments that can be given a ticket' })
  @ApiOkResponse({ standardSchema: DepartmentListResponse })
  list(): DepartmentListResponse {
    return this.departments.all();
  }
}
