import { answer, guarded } from '@/app/api/door';
import { openSchool } from '@/app/school';
import { ping } from '@/lib/classroom';

export const dynamic = 'force-dynamic';

/** GET /api/health: 200 where the database answers, 503 where it is away; for a proxy or a monitor. */
export const GET = (): Promise<Response> =>
  guarded(async () => {
    const { school, database } = await openSchool();
    await ping(school.db);
    return answer({ database: database.kind });
  });
