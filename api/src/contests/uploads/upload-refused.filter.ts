import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { refused } from '../../shared/refused.ts';
import { drain } from '../../shared/uploads/incoming.ts';
import { UploadRefused, uploadStatus } from './upload.rules.ts';

/** Takes what is still coming off the line, so that the sender reads why. */
@Catch(UploadRefused)
export class UploadRefusedFilter implements ExceptionFilter {
  catch({ code }: UploadRefused, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    drain(http.getRequest<FastifyRequest>().raw);
    const reply = http.getResponse<FastifyReply>();
    void reply.status(uploadStatus[code]).header('cache-control', 'no-store').send(refused(code));
  }
}
