import { Module } from '@nestjs/common';
import { AccountsModule } from '../../accounts/accounts.module.ts';
import { AuthController } from './auth.controller.ts';
import { AuthGateway } from './auth.gateway.ts';

@Module({
  imports: [AccountsModule],
  controllers: [AuthController],
  providers: [AuthGateway],
  exports: [AuthGateway],
})
export class AuthModule {}
