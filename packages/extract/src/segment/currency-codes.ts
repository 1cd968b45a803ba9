/** ISO 4217 codes met in aid news; written in capitals they mean money in every language. */
export const currencyCodes: ReadonlySet<string> = new Set(
  "USD EUR GBP UAH RUB PLN CZK NOK SEK DKK ISK CHF CAD AUD NZD JPY KRW TWD HUF RON BGN HRK CNY INR TRY ILS SGD XDR".split(
    " ",
  ),
);
