import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { accountOf } from '../account/viewer.ts';
import type { AmbitContext } from '../api/context.ts';
import { payload } from '../api/user-error.ts';
import { toFinding } from './finding.type.ts';
import {
  FindingDeleteInput,
  FindingWriteInput,
  MandateAcceptInput,
  MandateCloseInput,
  MandateDeclareInput,
} from './mandate.input.ts';
import { MandatePayload, toMandate, type Mandate } from './mandate.type.ts';
import { FindingDeletePayload, FindingPayload } from './outside-audit.type.ts';

/** What an auditor does. */
@Resolver()
export class MandateResolver {
  @Mutation(() => MandatePayload, { description: 'Takes on an audit with the code that the owner handed over.' })
  async mandateAccept(
    @Ctx() context: AmbitContext,
    @Arg('input', () => MandateAcceptInput, { description: 'The code.' }) input: MandateAcceptInput,
  ): Promise<MandatePayload> {
    return payload(async () => {
      const id = await context.services.mandates.accept(accountOf(context.viewer), input.code, context.now);
      return { mandate: await mandateOf(context, id) };
    });
  }

  @Mutation(() => MandatePayload, {
    description:
      'Declares on every point of the rule of independence. The audit opens where nothing speaks against it, by the declaration and by the owner’s network; else it is stopped.',
  })
  async mandateDeclare(
    @Ctx() context: AmbitContext,
    @Arg('input', () => MandateDeclareInput, { description: 'The declaration.' }) input: MandateDeclareInput,
  ): Promise<MandatePayload> {
    return payload(async () => {
      const { id, name, practice } = input;
      const declaration = input.declaration.map(({ point, applies, note }) => ({
        point,
        applies,
        ...(note === undefined || note === null ? {} : { note }),
      }));
      const given = { auditor: { name, practice }, declaration };
      await context.services.mandates.declare(accountOf(context.viewer), id, given, context.now);
      return { mandate: await mandateOf(context, id) };
    });
  }

  @Mutation(() => FindingPayload, { description: 'Writes a finding of an open audit.' })
  async findingWrite(
    @Ctx() { services, viewer, now }: AmbitContext,
    @Arg('input', () => FindingWriteInput, { description: 'The finding.' }) input: FindingWriteInput,
  ): Promise<FindingPayload> {
    return payload(async () => {
      const mandate = await services.mandates.getOpen(accountOf(viewer), input.audit, now);
      const { id = null, requirement = null, persons } = input;
      const edit = { ...input, id, requirement, persons: persons ?? [] };
      const copy = await services.networks.get(mandate.copyId);
      const written = await services.mandates.findings.write(mandate, copy, edit, now);
      const rows = await services.mandates.findings.list(mandate);
      return { finding: rows.filter((row) => row.id === written).map((row) => toFinding(row))[0] ?? null };
    });
  }

  @Mutation(() => FindingDeletePayload, { description: 'Takes back a finding that the owner has not replied to.' })
  async findingDelete(
    @Ctx() { services, viewer, now }: AmbitContext,
    @Arg('input', () => FindingDeleteInput, { description: 'The finding.' }) input: FindingDeleteInput,
  ): Promise<FindingDeletePayload> {
    return payload(async () => {
      const mandate = await services.mandates.getOpen(accountOf(viewer), input.audit, now);
      await services.mandates.findings.delete(mandate, input.id);
      return { deletedId: input.id };
    });
  }

  @Mutation(() => MandatePayload, {
    description:
      'Ends an audit: the report is frozen and signed, and the access to the network ends. It cannot be opened again.',
  })
  async mandateClose(
    @Ctx() context: AmbitContext,
    @Arg('input', () => MandateCloseInput, { description: 'The audit.' }) input: MandateCloseInput,
  ): Promise<MandatePayload> {
    return payload(async () => {
      const { services, viewer, now } = context;
      const mandate = await services.mandates.getOpen(accountOf(viewer), input.id, now);
      const copy = await services.networks.get(mandate.copyId);
      await services.mandates.close(accountOf(viewer), mandate, copy, input.followUpOn ?? null, now);
      return { mandate: await mandateOf(context, input.id) };
    });
  }
}

async function mandateOf({ services, viewer, lang, now }: AmbitContext, id: string): Promise<Mandate> {
  return toMandate(await services.mandates.get(accountOf(viewer), id), services.outsideAudits, lang, now);
}
