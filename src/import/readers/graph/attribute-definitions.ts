import { AmbitError } from '../../../ambit-error.ts';
import { attributeName } from './graph-item.type.ts';
import type { OpenElement } from './element-stack.ts';

/** An attribute that a file defines: `<key>` of GraphML, `<attribute>` of GEXF. */
export interface AttributeDefinition {
  /** By which values name it. */
  readonly id: string;
  /** Folded to letters and digits. */
  readonly name: string;
  /** `NONE`: of something that is neither node nor edge, and means nothing here. */
  readonly appliesTo: OpenElement['type'] | 'ALL' | 'NONE';
}

/** Surveys and one column for each feature come to some 1,300; each default is looked at for each node. */
const MAX_DEFINITIONS = 5_000;

/** The attributes of a file and their defaults. */
export class Definitions {
  readonly #byId = new Map<string, AttributeDefinition[]>();
  readonly #defaults = { NODE: new Map<string, string>(), EDGE: new Map<string, string>() };
  #count = 0;

  /** @throws AmbitError `LIMIT_EXCEEDED` */
  add(definition: AttributeDefinition): void {
    if (++this.#count > MAX_DEFINITIONS) {
      throw new AmbitError(
        'LIMIT_EXCEEDED',
        `The file defines more than ${MAX_DEFINITIONS} attributes. Leave out those that say nothing of persons and ties.`,
      );
    }
    this.#byId.set(definition.id, [...(this.#byId.get(definition.id) ?? []), definition]);
  }

  setDefault({ name, appliesTo }: AttributeDefinition, value: string): void {
    if (value.trim() === '') return;
    for (const type of ['NODE', 'EDGE'] as const) {
      const isFirst = !this.#defaults[type].has(name);
      if (isFirst && (appliesTo === type || appliesTo === 'ALL')) this.#defaults[type].set(name, value);
    }
  }

  /** The attribute a value of this id is of; its own id where the file does not define it; undefined where it is none of these. */
  nameOf(id: string, type: OpenElement['type']): string | undefined {
    const known = this.#byId.get(id);
    if (known === undefined) return attributeName(id);
    return known.find(({ appliesTo }) => appliesTo === type || appliesTo === 'ALL')?.name;
  }

  defaultsOf(type: OpenElement['type']): ReadonlyMap<string, string> {
    return this.#defaults[type];
  }
}
