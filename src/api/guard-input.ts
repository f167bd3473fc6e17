import {
  defaultFieldResolver,
  getNamedType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { AmbitError } from '../ambit-error.ts';
import { MAX_TEXT } from './text-limits.ts';

/** Lone halves of a pair, which no encoding of Unicode can carry. */
const LONE_SURROGATE = /\p{Surrogate}/u;

interface Limited {
  readonly extensions: Readonly<Record<string, unknown>>;
}

/**
 * Looks at every text that a client sends before a resolver sees it: one that is longer than its field may be
 * (`extensions.maxLength`, else `MAX_TEXT`), that holds the character NUL, or that is no well-formed Unicode is refused and
 * not altered. `BAD_INPUT` names the argument and says what to do.
 */
export function guardInput(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) guardField(field);
  }
  return schema;
}

function guardField(field: GraphQLField<unknown, unknown>): void {
  const texts = field.args.filter(({ type }) => mayHoldText(type, new Set()));
  if (texts.length === 0) return;
  const check = (args: Readonly<Record<string, unknown>>): void => {
    for (const argument of texts) checkValue(args[argument.name], argument.type, argument, argument.name);
  };
  const { resolve = defaultFieldResolver, subscribe } = field;
  field.resolve = (source, args, context, info) => {
    check(args);
    return resolve(source, args, context, info);
  };
  if (subscribe !== undefined)
    field.subscribe = (source, args, context, info) => {
      check(args);
      return subscribe(source, args, context, info);
    };
}

function mayHoldText(type: GraphQLInputType, seen: Set<string>): boolean {
  const named = getNamedType(type);
  if (named.name === 'String' || named.name === 'ID') return true;
  if (!isInputObjectType(named) || seen.has(named.name)) return false;
  seen.add(named.name);
  return Object.values(named.getFields()).some((field) => mayHoldText(field.type, seen));
}

function checkValue(value: unknown, type: GraphQLInputType, limited: Limited, path: string): void {
  if (typeof value === 'string') return checkText(value, limited, path);
  if (typeof value !== 'object' || value === null) return;
  if (isNonNullType(type)) return checkValue(value, type.ofType as GraphQLInputType, limited, path);
  if (Array.isArray(value)) {
    const item = isListType(type) ? (type.ofType as GraphQLInputType) : type;
    value.forEach((each: unknown, index) => checkValue(each, item, limited, `${path}[${index}]`));
  } else if (isInputObjectType(type)) {
    for (const field of Object.values(type.getFields()))
      checkValue((value as Record<string, unknown>)[field.name], field.type, field, `${path}.${field.name}`);
  }
}

function checkText(text: string, { extensions }: Limited, path: string): void {
  const most = typeof extensions['maxLength'] === 'number' ? extensions['maxLength'] : MAX_TEXT;
  if (text.length > most) {
    const [has, may] = [text.length, most].map((length) => length.toLocaleString('en'));
    throw new AmbitError('BAD_INPUT', `${path} has ${has} characters, ${may} are the most. Shorten it.`, {
      field: path,
    });
  }
  if (text.includes('\0'))
    throw new AmbitError('BAD_INPUT', `${path} holds the character U+0000. Take it out.`, { field: path });
  if (LONE_SURROGATE.test(text))
    throw new AmbitError(
      'BAD_INPUT',
      `${path} is no well-formed Unicode: half of a surrogate pair is missing. Mend it.`,
      {
        field: path,
      },
    );
}
