package io.amends.tickets.remedy.application;

import java.util.UUID;

import io.amends.tickets.remedy.domain.CompanyCustomer;
import io.amends.tickets.remedy.domain.ExecutionOutcome;
import io.amends.tickets.remedy.domain.RemedyOrder;
import io.smallrye.mutiny.Uni;

/** Where customers are looked up and remedies carried out. */
public interface CompanySystem {

    /** Fails with {@link NoSuchCustomer}, or with {@link CompanySystemUnavailable} when there is no usable answer. */
    Uni<CompanyCustomer> customer(String number, String postcode);

    /** Never fails: what is not known is {@link ExecutionOutcome.Unknown}. */
    Uni<ExecutionOutcome> execute(RemedyOrder order);

    /**
     * What became of a remedy that was sent before. Never fails either. That it never arrived is certain only when no call with
     * it can still be under way: ask when the signature of the last one is too old to be accepted, 5 minutes after it.
     */
    Uni<ExecutionOutcome> ask(UUID remedyId);
}
