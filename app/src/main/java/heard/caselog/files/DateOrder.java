package heard.caselog.files;

/// Which of two numbers in a date comes first.
public enum DateOrder {
  DAY_FIRST,
  MONTH_FIRST
}
