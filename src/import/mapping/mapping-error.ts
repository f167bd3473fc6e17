import { listColumns } from './apply-choices.ts';
import type { TablePlan } from './table-plan.ts';

/** What to do where the columns of a file say too little to know whom a row is of; repeats no value of it. */
export function unmappedTable({ mapping, shape }: TablePlan): string {
  const columns = listColumns(mapping, shape.isHeaderSure);
  return (
    `This is a table, but none of its columns is known to hold names or e-mail addresses. Its columns are: ${columns}. ` +
    'Say what they hold, by name or by number: --map "1=NAME,2=EMAIL" on the command line, mapping={"1":"NAME","2":"EMAIL"} with POST /imports.'
  );
}
