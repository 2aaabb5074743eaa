import { Controller, Get, Header, ServiceUnavailableException } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Public } from '../../shared/access/allow.ts';
import { Changes } from '../../shared/changes/changes.ts';

@Public()
@Controller()
export class HealthController {
  constructor(
    private readonly database: DataSource,
    private readonly changes: Changes,
  ) {}

  @Get('health/live')
  live() {
    return { status: 'live' };
  }

  @Get('health/ready')
  async ready() {
    await this.database.query('select 1').catch(() => {
      throw new ServiceUnavailableException('the database does not answer');
    });
    return { status: 'ready' };
  }

  @Get('metrics')
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  metrics(): string {
    const { user, system } = process.cpuUsage();
    return [
      `# TYPE process_cpu_seconds_total counter\nprocess_cpu_seconds_total ${(user + system) / 1e6}`,
      `# TYPE process_resident_memory_bytes gauge\nprocess_resident_memory_bytes ${process.memoryUsage.rss()}`,
      `# TYPE process_uptime_seconds gauge\nprocess_uptime_seconds ${process.uptime()}`,
      `# TYPE inclusive_changes_heard gauge\ninclusive_changes_heard ${this.changes.isLive() ? 1 : 0}`,
      '',
    ].join('\n');
  }
}
