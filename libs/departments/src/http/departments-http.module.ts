import { Module } from '@nestjs/common';
import { DepartmentsModule } from '../departments.module.js';
import { BoundariesView } from '../views/boundaries.view.js';
import { DepartmentListView } from '../views/department-list.view.js';
import { FoundAreasView } from '../views/found-areas.view.js';
import { ReferenceView } from '../views/reference.view.js';
import { CityController } from './city.controller.js';
import { DepartmentsController } from './departments.controller.js';

@Module({
  imports: [DepartmentsModule],
  controllers: [CityController, DepartmentsController],
  providers: [ReferenceView, BoundariesView, FoundAreasView, DepartmentListView],
})
export class DepartmentsHttpModule {}
