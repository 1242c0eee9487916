package io.amends.events;

/**
 * An amount on the wire.
 *
 * @param minor amount in minor units, e.g. cents
 * @param currency ISO 4217 code
 */
public record Money(long minor, String currency) {
}
