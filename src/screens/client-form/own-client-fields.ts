import { clientFormFields, newClient, type Client } from '#src/domain/client.ts';
import { civilDate } from '#src/domain/field-values.ts';
import { z } from '#src/domain/schema.ts';

const {
  reference,
  name,
  phone,
  email,
  software,
  devices,
  internet,
  courtMandated,
  referrer,
  earlierGroup,
  earlierGroupName,
  privatePlaces,
  privatePlacesNote,
} = clientFormFields;

/** Schemas of what the client's own record says, as both forms hold it: days are empty as long as none is given. */
export const ownClientFields = {
  reference,
  name,
  phone,
  email,
  software,
  devices,
  internet,
  courtMandated,
  referrer,
  enrolledOn: z.string().check(z.maxLength(10)),
  earlierGroup,
  earlierGroupName,
  privatePlaces,
  privatePlacesNote,
};

/** What the client's own record says, as both forms hold it. */
export type OwnClientFields = {
  [Name in keyof typeof ownClientFields]: z.infer<(typeof ownClientFields)[Name]>;
};

/** The fields of a client on record; empty ones without. */
export function ownFieldsOf(client: Client = newClient()): OwnClientFields {
  return {
    reference: client.reference,
    name: client.name,
    phone: client.phone,
    email: client.email,
    software: client.software,
    devices: client.devices,
    internet: client.internet,
    courtMandated: client.courtMandated,
    referrer: client.referrer,
    enrolledOn: client.enrolledOn ?? '',
    earlierGroup: client.earlierGroup,
    earlierGroupName: client.earlierGroupName,
    privatePlaces: client.privatePlaces,
    privatePlacesNote: client.privatePlacesNote,
  };
}

/** The client as the fields have him; everything else as it is on record. */
export function withOwnFields(fields: OwnClientFields, client: Client = newClient()): Client {
  return {
    ...client,
    reference: fields.reference.trim(),
    name: fields.name,
    phone: fields.phone,
    email: fields.email,
    software: fields.software,
    devices: fields.devices,
    internet: fields.internet,
    courtMandated: fields.courtMandated,
    referrer: fields.referrer,
    enrolledOn: isDay(fields.enrolledOn) ? fields.enrolledOn : null,
    earlierGroup: fields.earlierGroup,
    earlierGroupName: fields.earlierGroupName,
    privatePlaces: fields.privatePlaces,
    privatePlacesNote: fields.privatePlacesNote,
  };
}

/** Whether a whole day is given. */
export function isDay(text: string): boolean {
  return civilDate.safeParse(text).success;
}
