package factharness.quantity;

/** A day or a run of days, as far as the wording fixes it. */
public sealed interface DateValue extends Value permits DayRange, Weekday, RelativeDate {}
