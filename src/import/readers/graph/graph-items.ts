import type { ImportFile, ImportProblem } from '../../reader.type.ts';
import { Definitions, type AttributeDefinition } from './attribute-definitions.ts';
import { itemOf, setIfAbsent, type OpenElement } from './element-stack.ts';
import type { GraphItem } from './graph-item.type.ts';
import { xmlEvents, type XmlOpen } from './xml-stream.ts';

/** What an element that is neither node nor edge says in one format. */
export type GraphMeaning =
  | { readonly type: 'DEFINITION'; readonly definition: AttributeDefinition }
  /** An attribute of the node or edge it stands in; without `value` its text is the value. */
  | { readonly type: 'VALUE'; readonly id: string; readonly value?: string }
  /** Its text is the label of the node it stands in, where nothing else is. */
  | { readonly type: 'LABEL' }
  | { readonly type: 'PROBLEM'; readonly problem: ImportProblem };

/** How a format writes what all of them say: attributes are defined, then nodes and edges have values of them. */
export interface GraphDialect {
  /** Attributes of the elements `node` and `edge` themselves that mean something; a value of the same name goes before. */
  readonly ownAttributes: Readonly<Record<OpenElement['type'], readonly string[]>>;
  meaningOf(element: XmlOpen, parent: XmlOpen | undefined): GraphMeaning | undefined;
}

/** No value is longer; the rest of a text is not kept, and the value is too long to be used. */
const MAX_TEXT_CHARS = 64 * 1024;

/**
 * The nodes and edges of a graph file, in the order of their ends. Nested graphs count like the outer one.
 *
 * @throws AmbitError as `xmlEvents`; `LIMIT_EXCEEDED` where it defines more attributes than any tool
 */
export async function* graphItems(file: ImportFile, dialect: GraphDialect): AsyncGenerator<GraphItem> {
  const frame = new GraphFrame(dialect);
  for await (const event of xmlEvents(file)) {
    if (event.type === 'TEXT') frame.addText(event.text);
    const item =
      event.type === 'OPEN' ? frame.open(event) : event.type === 'CLOSE' ? frame.close(event.name) : undefined;
    if (event.type === 'PROBLEM') yield event;
    else if (item !== undefined) yield item;
  }
}

class GraphFrame {
  readonly #dialect: GraphDialect;
  readonly #definitions = new Definitions();
  readonly #path: XmlOpen[] = [];
  /** The nodes and edges around where we are. */
  readonly #elements: OpenElement[] = [];
  #defined: { readonly definition: AttributeDefinition; readonly element: XmlOpen } | undefined;
  /** The element whose text is being read, by its depth, and what to do with it. */
  #reading: { readonly depth: number; text: string; readonly done: (text: string) => void } | undefined;

  constructor(dialect: GraphDialect) {
    this.#dialect = dialect;
  }

  open(event: XmlOpen): GraphItem | undefined {
    const parent = this.#path.at(-1);
    this.#path.push(event);
    const { name, line: row, attributes: xml } = event;
    if (name === 'node' || name === 'edge') {
      this.#elements.push({ type: name === 'node' ? 'NODE' : 'EDGE', row, xml, attributes: new Map() });
      return undefined;
    }
    if (name === 'default') {
      const { definition, element } = this.#defined ?? {};
      if (definition !== undefined && element === parent) {
        this.#read((text) => this.#definitions.setDefault(definition, text));
      }
      return undefined;
    }
    const meaning = this.#dialect.meaningOf(event, parent);
    if (meaning?.type === 'PROBLEM') return meaning;
    if (meaning?.type === 'DEFINITION') {
      this.#definitions.add(meaning.definition);
      this.#defined = { definition: meaning.definition, element: event };
    } else if (meaning !== undefined) {
      this.#take(meaning);
    }
    return undefined;
  }

  addText(text: string): void {
    if (this.#reading !== undefined && this.#reading.text.length < MAX_TEXT_CHARS) this.#reading.text += text;
  }

  close(name: string): GraphItem | undefined {
    if (this.#reading?.depth === this.#path.length) {
      this.#reading.done(this.#reading.text);
      this.#reading = undefined;
    }
    this.#path.pop();
    const element = name === 'node' || name === 'edge' ? this.#elements.pop() : undefined;
    if (element === undefined) return undefined;
    const { type, xml, attributes } = element;
    for (const own of this.#dialect.ownAttributes[type]) setIfAbsent(attributes, own, xml.get(own));
    for (const [defaulted, value] of this.#definitions.defaultsOf(type)) setIfAbsent(attributes, defaulted, value);
    return itemOf(element);
  }

  #take(meaning: Extract<GraphMeaning, { type: 'VALUE' | 'LABEL' }>): void {
    const element = this.#elements.at(-1);
    if (element === undefined) return;
    const { type, attributes } = element;
    if (meaning.type === 'LABEL') {
      if (type === 'NODE') this.#read((text) => setIfAbsent(attributes, 'label', text));
      return;
    }
    const name = this.#definitions.nameOf(meaning.id, type);
    if (name === undefined) return;
    if (meaning.value !== undefined) setIfAbsent(attributes, name, meaning.value);
    else this.#read((text) => setIfAbsent(attributes, name, text));
  }

  #read(done: (text: string) => void): void {
    this.#reading = { depth: this.#path.length, text: '', done };
  }
}
