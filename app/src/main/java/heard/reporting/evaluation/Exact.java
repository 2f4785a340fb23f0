package heard.reporting.evaluation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/// A fraction in lowest terms, so that a figure is rounded once, at the end, from exact counts.
public record Exact(BigInteger over, BigInteger under) implements Comparable<Exact> {

  public static final Exact ZERO = of(0);

  public Exact {
    if (under.signum() == 0) {
      throw new ArithmeticException("a fraction of none");
    }
    var common = over.gcd(under);
    if (under.signum() < 0) {
      common = common.negate();
    }
    over = over.divide(common);
    under = under.divide(common);
  }

  public static Exact of(long number) {
    return new Exact(BigInteger.valueOf(number), BigInteger.ONE);
  }

  public static Exact of(BigDecimal number) {
    return number.scale() <= 0
        ? new Exact(number.toBigIntegerExact(), BigInteger.ONE)
        : new Exact(number.unscaledValue(), BigInteger.TEN.pow(number.scale()));
  }

  public Exact plus(Exact other) {
    return new Exact(
        over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
  }

  public Exact minus(Exact other) {
    return plus(other.negated());
  }

  public Exact times(long number) {
    return new Exact(over.multiply(BigInteger.valueOf(number)), under);
  }

  public Exact dividedBy(Exact other) {
    return new Exact(over.multiply(other.under), under.multiply(other.over));
  }

  public Exact negated() {
    return new Exact(over.negate(), under);
  }

  public int sign() {
    return over.signum();
  }

  /// The nearest number of so many decimals.
  public BigDecimal rounded(int decimals, RoundingMode mode) {
    return new BigDecimal(over).divide(new BigDecimal(under), decimals, mode);
  }

  @Override
  public int compareTo(Exact other) {
    return over.multiply(other.under).compareTo(other.over.multiply(under));
  }
}
