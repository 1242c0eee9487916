package io.amends.foundation.figure;

/**
 * A number that the database knows, shown as a metric. A service adds its own as beans; {@code docs/metrics.md} names them all.
 *
 * @param name as Micrometer writes it; Prometheus has underscores for the dots and the unit behind it
 * @param unit {@code seconds}, or empty for a count
 * @param query SQL that yields one number, cheap however much the tables hold
 */
public record Figure(String name, String unit, String query) {
}
