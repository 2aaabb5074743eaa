import { Module } from '@nestjs/common';
import { AuthModule } from '../auth/auth.module.ts';
import { Pages } from './pages.ts';

/** The rendered pages of the web and the files of its build. */
@Module({ imports: [AuthModule], providers: [Pages] })
export class PagesModule {}
