import { defineRecord } from './record-definition.ts';
import { civilDate, civilTime, freeText, yesNoUnknown } from './field-values.ts';
import { z } from './schema.ts';

/** With whom he lives (CL-2). */
export const livingSituations = ['alone', 'longTermPartner', 'newPartner', 'family', 'unknown'] as const;
/** Where he works (CL-2). */
export const workSituations = ['outside', 'atHome', 'notWorking', 'unknown'] as const;
/** How he reaches the internet (CL-1). */
export const internetAccesses = ['broadband', 'mobileData', 'none', 'unknown'] as const;
/** Private places for calls and time-outs (CL-5). */
export const privatePlaces = ['room', 'garden', 'garage', 'car', 'walk', 'other'] as const;
/** Vocabulary of the practice model; `holding` keeps him in the programme without change work. */
export const supportLevels = ['weekly', 'intensive', 'holding', 'suspended'] as const;
export type SupportLevel = (typeof supportLevels)[number];

/** Days between two check-ins (CI-1, section 16: one to three). */
export const checkInIntervals = [1, 2, 3] as const;

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
  livingSituation: z.enum(livingSituations),
  work: z.enum(workSituations),
  isolating: yesNoUnknown,
  children: yesNoUnknown,
  childrenAges: freeText,
  childrenArrangements: freeText,
  courtMandated: yesNoUnknown,
  referrer: freeText,
  enrolledOn: z.nullable(civilDate),
  earlierGroup: yesNoUnknown,
  earlierGroupName: freeText,
  privatePlaces: z.array(z.enum(privatePlaces)).check(z.maxLength(privatePlaces.length)),
  privatePlacesNote: freeText,
  supportLevel: z.enum(supportLevels),
  /** Daily, every second or every third day; null when no check-ins are agreed. */
  checkInEveryDays: z.nullable(z.union([z.literal(1), z.literal(2), z.literal(3)])),
  checkInTime: civilTime,
  /** First day on which a check-in is due. */
  checkInsFrom: civilDate,
});

/** A man enrolled in the programme (CL-1 to CL-5). */
export type Client = z.infer<typeof clientSchema>;

export const clientRecord = defineRecord({
  kind: 'client',
  version: 1,
  schema: clientSchema,
  upgrades: {},
  finalWhenSaved: false,
});

/** An empty client: nothing is assumed, everything that can be unknown is unknown. `today` is the civil day. */
export function newClient(today: string): Client {
  return {
    reference: '',
    name: '',
    phone: '',
    email: '',
    software: '',
    devices: '',
    internet: 'unknown',
    livingSituation: 'unknown',
    work: 'unknown',
    isolating: 'unknown',
    children: 'unknown',
    childrenAges: '',
    childrenArrangements: '',
    courtMandated: 'unknown',
    referrer: '',
    enrolledOn: null,
    earlierGroup: 'unknown',
    earlierGroupName: '',
    privatePlaces: [],
    privatePlacesNote: '',
    supportLevel: 'intensive',
    checkInEveryDays: 1,
    checkInTime: '08:30',
    checkInsFrom: today,
  };
}

/** Schemas of a client's fields as a form holds them: the reference may still be empty there. */
export const clientFormFields = { ...clientSchema.shape, reference: z.string().check(z.maxLength(60)) };

/** Whether everything that follows asks about children: yes or unknown (CL-3). */
export function asksAboutChildren(client: Pick<Client, 'children'>): boolean {
  return client.children !== 'no';
}
