import { Popover, PopoverDismiss, PopoverHeading, PopoverProvider, PopoverDisclosure } from '@ariakit/react';
import { useLang } from '../i18n/language.tsx';

/** "How is this computed": a button beside a number, and the answer in a few sentences. */
export function Computed({ of, children }: { readonly of: string; readonly children: string }) {
  const { text } = useLang();
  return (
    <PopoverProvider placement="bottom-start">
      <PopoverDisclosure className="computed" aria-label={`${text.computed} ${of}`}>
        ?
      </PopoverDisclosure>
      <Popover className="popover" gutter={8} portal unmountOnHide>
        <PopoverHeading className="popover-title">{of}</PopoverHeading>
        <p>{children}</p>
        <PopoverDismiss className="button button-quiet">{text.close}</PopoverDismiss>
      </Popover>
    </PopoverProvider>
  );
}
