package factharness.quantity;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Signs, codes and names of currencies, as ISO 4217 codes. A bare dollar is taken for a US one. */
final class Currencies {
  private Currencies() {}

  static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("$", "USD"),
          Map.entry("€", "EUR"),
          Map.entry("£", "GBP"),
          Map.entry("¥", "JPY"),
          Map.entry("₹", "INR"),
          Map.entry("₩", "KRW"),
          Map.entry("₽", "RUB"),
          Map.entry("₺", "TRY"),
          Map.entry("₫", "VND"),
          Map.entry("₱", "PHP"),
          Map.entry("฿", "THB"),
          Map.entry("₦", "NGN"),
          Map.entry("₴", "UAH"),
          Map.entry("₪", "ILS"));

  /** Letters glued to a dollar sign. */
  static final Map<String, String> DOLLAR_PREFIXES =
      Map.ofEntries(
          Map.entry("us", "USD"),
          Map.entry("hk", "HKD"),
          Map.entry("a", "AUD"),
          Map.entry("au", "AUD"),
          Map.entry("c", "CAD"),
          Map.entry("ca", "CAD"),
          Map.entry("nz", "NZD"),
          Map.entry("s", "SGD"),
          Map.entry("sg", "SGD"),
          Map.entry("r", "BRL"),
          Map.entry("nt", "TWD"),
          Map.entry("mx", "MXN"));

  static final Set<String> CODES =
      Vocabulary.words(
          "usd eur gbp jpy chf aud cad nzd hkd sgd cny rmb inr krw rub try brl mxn zar sek nok dkk pln"
              + " czk huf thb idr myr php vnd ngn kes egp aed sar ils twd uah pkr bdt lkr");

  /** Short forms that stand before the number like a sign. */
  static final Map<String, String> LEADING_WORDS =
      Map.of("rs", "INR", "re", "INR", "rm", "MYR", "rp", "IDR", "fr", "CHF", "kr", "SEK");

  /**
   * Capitals glued to a number that goes on in millions or billions: "R2.3bn"; "R500" is a road.
   */
  static final Map<String, String> LETTERS = Map.of("R", "ZAR", "P", "PHP", "N", "NGN");

  static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("dollar", "USD"),
          Map.entry("buck", "USD"),
          Map.entry("euro", "EUR"),
          Map.entry("pound", "GBP"),
          Map.entry("quid", "GBP"),
          Map.entry("sterling", "GBP"),
          Map.entry("yen", "JPY"),
          Map.entry("yuan", "CNY"),
          Map.entry("renminbi", "CNY"),
          Map.entry("rupee", "INR"),
          Map.entry("won", "KRW"),
          Map.entry("rouble", "RUB"),
          Map.entry("ruble", "RUB"),
          Map.entry("lira", "TRY"),
          Map.entry("franc", "CHF"),
          Map.entry("krona", "SEK"),
          Map.entry("kronor", "SEK"),
          Map.entry("krone", "NOK"),
          Map.entry("kroner", "NOK"),
          Map.entry("zloty", "PLN"),
          Map.entry("rand", "ZAR"),
          Map.entry("real", "BRL"),
          Map.entry("reais", "BRL"),
          Map.entry("peso", "MXN"),
          Map.entry("baht", "THB"),
          Map.entry("dong", "VND"),
          Map.entry("ringgit", "MYR"),
          Map.entry("rupiah", "IDR"),
          Map.entry("naira", "NGN"),
          Map.entry("shekel", "ILS"),
          Map.entry("dirham", "AED"),
          Map.entry("riyal", "SAR"),
          Map.entry("hryvnia", "UAH"),
          Map.entry("forint", "HUF"),
          Map.entry("shilling", "KES"));

  /** Hundredths of a currency. */
  static final Map<String, String> CENTS =
      Map.of("cent", "USD", "penny", "GBP", "pence", "GBP", "p", "GBP");

  /** The country in "176 Hong Kong dollars", joined when it is two words. */
  static final Map<String, String> COUNTRIES =
      Map.ofEntries(
          Map.entry("us dollar", "USD"),
          Map.entry("american dollar", "USD"),
          Map.entry("kong dollar", "HKD"),
          Map.entry("australian dollar", "AUD"),
          Map.entry("canadian dollar", "CAD"),
          Map.entry("zealand dollar", "NZD"),
          Map.entry("singapore dollar", "SGD"),
          Map.entry("taiwan dollar", "TWD"),
          Map.entry("norwegian krone", "NOK"),
          Map.entry("danish krone", "DKK"),
          Map.entry("swedish krona", "SEK"),
          Map.entry("swiss franc", "CHF"),
          Map.entry("british pound", "GBP"),
          Map.entry("egyptian pound", "EGP"),
          Map.entry("indian rupee", "INR"),
          Map.entry("pakistani rupee", "PKR"),
          Map.entry("mexican peso", "MXN"),
          Map.entry("philippine peso", "PHP"));

  static String code(String code) {
    return code.equals("rmb") ? "CNY" : code.toUpperCase(Locale.ROOT);
  }
}
