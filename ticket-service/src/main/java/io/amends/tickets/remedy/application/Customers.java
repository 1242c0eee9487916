package io.amends.tickets.remedy.application;

import io.amends.tickets.remedy.domain.CompanyCustomer;
import io.smallrye.mutiny.Uni;

/** The customers of the company, who are verified before they get a remedy (B5). */
public interface Customers {

    /** Fails with {@link NoSuchCustomer}, or with {@link CompanySystemUnavailable} when there is no usable answer. */
    Uni<CompanyCustomer> find(String number, String postcode);
}
