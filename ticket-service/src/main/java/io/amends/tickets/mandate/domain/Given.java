package io.amends.tickets.mandate.domain;

/**
 * What was given already of one type of remedy and currency, in minor units, as far as the limits of one mandate look back.
 *
 * @param toCustomer to this customer, whoever decided, so that splitting does not get past a limit
 * @param byHolderToday by this holder, to whomever
 * @param timesToCustomer how often to this customer
 */
public record Given(long toCustomer, long byHolderToday, int timesToCustomer) {

    public static final Given NOTHING = new Given(0, 0, 0);
}
