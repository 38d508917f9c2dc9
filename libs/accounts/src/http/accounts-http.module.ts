import { StaffSessions } from '@gopy/platform';
import { Global, Module } from '@nestjs/common';
import { AccountsModule } from '../accounts.module.js';
import { RecogniseStaff } from '../actions/recognise-staff.js';
import { SessionAnswers } from './session-answers.js';
import { SessionCookie } from './session-cookie.js';
import { SessionController } from './session.controller.js';
import { SessionsController } from './sessions.controller.js';

/** Sign-in over HTTP, and who the route guard lets in. Needs a global DepartmentNames. */
@Global()
@Module({
  imports: [AccountsModule],
  controllers: [SessionController, SessionsController],
  providers: [SessionAnswers, SessionCookie, { provide: StaffSessions, useExisting: RecogniseStaff }],
  exports: [StaffSessions],
})
export class AccountsHttpModule {}
