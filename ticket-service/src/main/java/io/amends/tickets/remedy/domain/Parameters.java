package io.amends.tickets.remedy.domain;

/**
 * What a remedy or a look-up has to know beside the amount, e.g. which order is sent again.
 *
 * @param json an object in one canonical form: names in order, no blanks
 */
public record Parameters(String json) {

    public static final Parameters NONE = new Parameters("{}");

    @Override
    public String toString() {
        return "Parameters[]";
    }
}
