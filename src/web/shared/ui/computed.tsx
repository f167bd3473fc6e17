import { Popover, PopoverDisclosure, PopoverDismiss, PopoverHeading, PopoverProvider } from '@ariakit/react';
import type { ComputedByFragment } from '../api/operations.generated.ts';
import { useLang } from '../i18n/language.tsx';

/**
 * "How is this computed": a button beside a number, and the answer in a few sentences.
 * @param by what the API says of the number: in words, by which model, and the call that gives the same over Bolt
 * @param children the page's own sentence, where it is about one of several numbers that the API explains together
 */
export function Computed(props: {
  readonly of: string;
  readonly by?: ComputedByFragment | undefined;
  readonly children?: string;
}) {
  const { text } = useLang();
  const { of, by } = props;
  return (
    <PopoverProvider placement="bottom-start">
      <PopoverDisclosure className="computed" aria-label={`${text.computed} ${of}`}>
        ?
      </PopoverDisclosure>
      <Popover className="popover" gutter={8} portal unmountOnHide>
        <PopoverHeading className="popover-title">{of}</PopoverHeading>
        <p>{props.children ?? by?.explanation}</p>
        {by && (
          <p className="small muted">
            {text.computedBy.model(by.model)} {text.computedBy.documentation(by.documentation)}
          </p>
        )}
        {by?.call && (
          <details className="computed-call">
            <summary>{text.computedBy.call(by.procedure ?? '')}</summary>
            <pre tabIndex={0}>{by.call}</pre>
          </details>
        )}
        <PopoverDismiss className="button button-quiet">{text.close}</PopoverDismiss>
      </Popover>
    </PopoverProvider>
  );
}
