package io.amends.tickets.model;

import java.util.Optional;

import io.amends.tickets.approval.domain.Approval;
import io.amends.tickets.approval.domain.Objection;
import io.amends.tickets.mandate.domain.Authority;
import io.amends.tickets.mandate.domain.MandatePolicy;
import io.amends.tickets.mandate.domain.Ruling;
import io.amends.tickets.remedy.domain.Remedy;

/** The domain's answers to "may I?", at which a test can make a mistake on purpose. */
interface Policies {

    Policies OF_THE_DOMAIN = new Policies() {
    };

    default Ruling rule(Authority authority, Remedy remedy) {
        return MandatePolicy.rule(authority, remedy);
    }

    default Optional<Objection> objection(Approval approval, Who approver) {
        return approval.objection(approver.id(), approver.roles());
    }
}
