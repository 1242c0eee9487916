package io.amends.tickets.mandate.domain;

/**
 * What was given already of one type of remedy and currency, in minor units, as far as the limits of one mandate look back.
 *
 * @param toCustomer to this customer, whoever decided, so that splitting does not get past a limit
 * @param byHolderToday by this holder, to whomever
 * @param timesToCustomer how often to this customer
 * @param timesByHolderToday how often by this holder, to whomever
 */
public record Given(long toCustomer, long byHolderToday, int timesToCustomer, int timesByHolderToday) {

    public static final Given NOTHING = new Given(0, 0, 0, 0);

    /** Where only amounts and one customer count. */
    public Given(long toCustomer, long byHolderToday, int timesToCustomer) {
        this(toCustomer, byHolderToday, timesToCustomer, 0);
    }
}
