package io.amends.channels.delivery.domain;

/** Why a reply did not go out, or is not known to have. */
public enum ReplyFailure {
    REFUSED_BY_NETWORK,
    MESSAGE_DELETED,
    TOO_LONG,
    GIVEN_UP,
    OUTCOME_UNKNOWN
}
