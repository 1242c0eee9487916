package io.amends.tickets.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import io.amends.tickets.approval.domain.Approval;
import io.amends.tickets.approval.domain.Objection;
import io.amends.tickets.mandate.domain.Authority;
import io.amends.tickets.mandate.domain.Mandate;
import io.amends.tickets.mandate.domain.MandatePolicy;
import io.amends.tickets.mandate.domain.Ruling;
import io.amends.tickets.mandate.domain.Ruling.OutsideMandate;
import io.amends.tickets.mandate.domain.Ruling.Reason;
import io.amends.tickets.mandate.domain.Validity;
import io.amends.tickets.remedy.domain.Money;
import io.amends.tickets.remedy.domain.Remedy;

/** What somebody could get wrong. A model test that does not notice these would not notice the real thing either. */
enum Mistake implements Policies {

    WHAT_WAS_GIVEN_BEFORE_IS_FORGOTTEN {
        @Override
        public Ruling rule(Authority authority, Remedy remedy) {
            return MandatePolicy.rule(
                    new Authority(authority.held(), Map.of(), authority.ownAffair(), authority.at()), remedy);
        }
    },
    ONE_CURRENCY_IS_AS_GOOD_AS_ANOTHER {
        @Override
        public Ruling rule(Authority authority, Remedy remedy) {
            var ruling = MandatePolicy.rule(authority, remedy);
            return ruling.equals(new OutsideMandate(Reason.OTHER_CURRENCY)) && remedy.amount() instanceof Money amount
                    ? Stream.of("EUR", "USD").filter(currency -> !currency.equals(amount.currency()))
                            .map(currency -> new Remedy(remedy.type(), new Money(amount.minor(), currency)))
                            .map(other -> MandatePolicy.rule(authority, other)).findFirst().orElse(ruling)
                    : ruling;
        }
    },
    PERSONAL_EXCEPTIONS_ARE_IGNORED {
        @Override
        public Ruling rule(Authority authority, Remedy remedy) {
            return ruleWith(authority, remedy, held -> held.stream().filter(mandate -> !mandate.holder().isPerson()).toList());
        }
    },
    WHO_ASKS_MAY_SAY_YES {
        @Override
        public Optional<Objection> objection(Approval approval, Who approver) {
            return approval.objection(approver.id(), approver.roles()).filter(objection -> objection != Objection.YOUR_OWN);
        }
    },
    A_MANDATE_NEVER_ENDS {
        @Override
        public Ruling rule(Authority authority, Remedy remedy) {
            return ruleWith(authority, remedy, held -> held.stream().map(Mistake::withoutEnd).toList());
        }
    };

    private static Ruling ruleWith(Authority authority, Remedy remedy, UnaryOperator<List<Mandate>> change) {
        return MandatePolicy.rule(new Authority(change.apply(authority.held()), authority.given(), authority.ownAffair(),
                authority.at()), remedy);
    }

    private static Mandate withoutEnd(Mandate mandate) {
        var validity = mandate.validity();
        return new Mandate(mandate.id(), mandate.version(), mandate.holder(), mandate.remedy(), mandate.limits(),
                new Validity(validity.from(), null, validity.withdrawnAt()));
    }
}
