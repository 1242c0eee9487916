package io.amends.journeys.standin.x;

import org.jspecify.annotations.Nullable;

/** A post that somebody would like to publish. */
record Draft(String text, @Nullable String inReplyTo, @Nullable String quotes) {

    @Override
    public String toString() {
        return "Draft[inReplyTo=" + inReplyTo + ", quotes=" + quotes + "]";
    }
}
