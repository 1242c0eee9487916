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
     * What became of a remedy that was sent before. Never fails either. {@link ExecutionOutcome.Failed} says that it had not
     * arrived yet: a call that is still under way may arrive later, so only the same id may be sent again.
     */
    Uni<ExecutionOutcome> ask(UUID remedyId);
}
