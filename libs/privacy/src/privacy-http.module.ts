import { Module } from '@nestjs/common';
import { DataRequestsController } from './http/data-requests.controller.js';
import { MyDataController } from './http/my-data.controller.js';
import { ReportDataController } from './http/report-data.controller.js';
import { PrivacyModule } from './privacy.module.js';

/** The routes of people's rights, for the api process. */
@Module({ imports: [PrivacyModule], controllers: [MyDataController, ReportDataController, DataRequestsController] })
export class PrivacyHttpModule {}
