import QRCode from 'qrcode';
import * as z from 'zod';
import { ownAssignment, ownClass } from './access';
import { teacherAction } from './action';
import { done, notFound } from './refusal';
import { id } from './wording';

const origin = z.url({ protocol: /^https?$/ }).transform((url) => new URL(url).origin);
const locale = z.enum(['ar', 'en']);

const qrOf = (link: string): Promise<string> => QRCode.toString(link, { type: 'svg', margin: 2 });

/** The address by which students join a class or come to an assignment, and its QR code as an SVG to print or project. */
export const shareLink = teacherAction(
  z.union([z.strictObject({ classId: id, origin, locale }), z.strictObject({ assignmentId: id, origin, locale })]),
  async ({ school: { db }, actor, input }) => {
    const assignment = 'assignmentId' in input ? await ownAssignment(db, actor, input.assignmentId) : undefined;
    const classId = 'classId' in input ? input.classId : assignment?.classId;
    const own = classId === undefined ? undefined : await ownClass(db, actor, classId);
    if (!own) return notFound;
    const path = `/${input.locale}/join/${own.joinCode}${assignment ? `/${assignment.id}` : ''}`;
    const link = `${input.origin}${path}`;
    return done({ code: own.joinCode, link, qr: await qrOf(link) });
  },
);
