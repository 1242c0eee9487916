package io.amends.tickets.remedy.domain;

import java.util.List;

/** Some of the types that the product ships. */
public final class RemedyTypes {

    public static final RemedyType REFUND = new RemedyType("refund");
    public static final RemedyType VOUCHER = new RemedyType("voucher");
    public static final RemedyType CREDIT = new RemedyType("credit");
    public static final List<RemedyType> OF_MONEY = List.of(REFUND, VOUCHER, CREDIT);
    public static final List<RemedyType> ALL = List.of(RemedyType.WORDS, REFUND, VOUCHER, CREDIT);

    private RemedyTypes() {
    }
}
