import { civilDate, civilTime, freeText, yesNoUnknown } from './field-values.ts';
import { defineRecord } from './record-definition.ts';
import { z } from './schema.ts';

/** How he reaches the internet (CL-1). */
export const internetAccesses = ['broadband', 'mobileData', 'none', 'unknown'] as const;
/** Private places for calls and time-outs (CL-5). */
export const privatePlaces = ['room', 'garden', 'garage', 'car', 'walk', 'other'] as const;

/**
 * Home, work and plan as version 1 kept them in the client himself. They hold until the first household entry and the first
 * plan; nothing new is written here.
 */
const asFirstRecorded = z.strictObject({
  household: z.strictObject({
    livingSituation: z.enum(['alone', 'longTermPartner', 'newPartner', 'family', 'unknown']),
    work: z.enum(['outside', 'atHome', 'notWorking', 'unknown']),
    isolating: yesNoUnknown,
    children: yesNoUnknown,
    childrenAges: freeText,
    childrenArrangements: freeText,
  }),
  plan: z.strictObject({
    supportLevel: z.enum(['weekly', 'intensive', 'holding', 'suspended']),
    checkInEveryDays: z.nullable(z.union([z.literal(1), z.literal(2), z.literal(3)])),
    checkInTime: civilTime,
    checkInsFrom: civilDate,
  }),
});

const clientSchema = z.strictObject({
  /** What he is called on every screen; a pseudonym is encouraged. */
  reference: z.string().check(z.trim(), z.minLength(1), z.maxLength(60)),
  /** His name, only if the practitioner wants it here. Never in a pack unless asked for. */
  name: freeText,
  phone: freeText,
  email: freeText,
  /** Messaging and video software he can use, and on which devices (CL-1). */
  software: freeText,
  devices: freeText,
  internet: z.enum(internetAccesses),
  courtMandated: yesNoUnknown,
  referrer: freeText,
  enrolledOn: z.nullable(civilDate),
  earlierGroup: yesNoUnknown,
  earlierGroupName: freeText,
  privatePlaces: z.array(z.enum(privatePlaces)).check(z.maxLength(privatePlaces.length)),
  privatePlacesNote: freeText,
  /** Last day in the programme; nothing is due for him after it. */
  leftOn: z.nullable(civilDate),
  leftBecause: freeText,
  asFirstRecorded: z.nullable(asFirstRecorded),
});

/** A man enrolled in the programme (CL-1, CL-4, CL-5). Home, work and plan are records of their own, since they change. */
export type Client = z.infer<typeof clientSchema>;

/** Version 2 took home, work and plan out of the client. */
function keepHomeAndPlanAsFirstRecorded(body: unknown): unknown {
  const {
    livingSituation,
    work,
    isolating,
    children,
    childrenAges,
    childrenArrangements,
    supportLevel,
    checkInEveryDays,
    checkInTime,
    checkInsFrom,
    ...rest
  } = body as Record<string, unknown>;
  return {
    ...rest,
    leftOn: null,
    leftBecause: '',
    asFirstRecorded: {
      household: { livingSituation, work, isolating, children, childrenAges, childrenArrangements },
      plan: { supportLevel, checkInEveryDays, checkInTime, checkInsFrom },
    },
  };
}

export const clientRecord = defineRecord({
  kind: 'client',
  version: 2,
  schema: clientSchema,
  upgrades: { 1: keepHomeAndPlanAsFirstRecorded },
  finalWhenSaved: false,
});

/** An empty client: nothing is assumed, everything that can be unknown is unknown. */
export function newClient(): Client {
  return {
    reference: '',
    name: '',
    phone: '',
    email: '',
    software: '',
    devices: '',
    internet: 'unknown',
    courtMandated: 'unknown',
    referrer: '',
    enrolledOn: null,
    earlierGroup: 'unknown',
    earlierGroupName: '',
    privatePlaces: [],
    privatePlacesNote: '',
    leftOn: null,
    leftBecause: '',
    asFirstRecorded: null,
  };
}

/** Schemas of a client's fields as a form holds them: the reference may still be empty there. */
export const clientFormFields = { ...clientSchema.shape, reference: z.string().check(z.maxLength(60)) };

/** Whether he is in the programme on a civil day. */
export function isEnrolled(client: Pick<Client, 'leftOn'>, day: string): boolean {
  return client.leftOn === null || day <= client.leftOn;
}
