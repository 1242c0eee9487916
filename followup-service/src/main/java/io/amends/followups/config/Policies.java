package io.amends.followups.config;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.amends.followups.approval.domain.ApprovalPolicy;
import io.amends.followups.attention.domain.AttentionPolicy;
import io.amends.followups.commitment.domain.CommitmentPolicy;
import io.amends.followups.followup.domain.ComingBack;
import io.amends.followups.followup.domain.ExecutionPolicy;
import io.amends.followups.followup.domain.FirstResponsePolicy;
import io.amends.followups.followup.domain.FollowUpPlans;
import io.amends.followups.followup.domain.FollowUpPolicy;
import io.amends.followups.followup.domain.GoodMoment;
import io.amends.followups.followup.domain.Night;
import io.amends.followups.followup.domain.TimerPolicy;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigurationException;

/** Makes the policies from the settings, at start: settings that contradict each other must not wait for a customer. */
class Policies {

    @Produces
    @Singleton
    @Startup(1) // first of all, so that nothing has to be stopped again
    TimerPolicy timerPolicy(FirstResponseConfig firstResponse, ExecutionConfig execution, FollowUpConfig followUp,
            ComingBackConfig comingBack, ObjectMapper json) {
        try {
            return new TimerPolicy(new FirstResponsePolicy(firstResponse.within()), new ExecutionPolicy(execution.within()),
                    comingBack(new FollowUpPolicy(followUp.after(), followUp.reminders(), followUp.lapse()), comingBack, json));
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException("The follow-up settings cannot be used. " + e.getMessage());
        }
    }

    private static ComingBack comingBack(FollowUpPolicy otherwise, ComingBackConfig config, ObjectMapper json) {
        var shipped = PlansDocument.shipped(json);
        var written = config.plans().map(path -> PlansDocument.read(path, json)).orElse(shipped);
        var night = new Night(config.zone(), config.nightBegins(), config.nightEnds(), config.awake());
        return new ComingBack(new FollowUpPlans(otherwise, written.rules(otherwise)),
                new GoodMoment(night, written.networks(shipped)));
    }

    @Produces
    @Singleton
    @Startup(1)
    ApprovalPolicy approvalPolicy(ApprovalConfig approval) {
        try {
            return new ApprovalPolicy(approval.patience(), approval.expiry());
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException("The approval settings cannot be used. " + e.getMessage());
        }
    }

    @Produces
    @Singleton
    @Startup(1)
    AttentionPolicy attentionPolicy(AttentionConfig attention) {
        try {
            return new AttentionPolicy(attention.again());
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException("The attention settings cannot be used. " + e.getMessage());
        }
    }

    @Produces
    @Singleton
    @Startup(1)
    CommitmentPolicy commitmentPolicy(CommitmentConfig commitment) {
        try {
            return new CommitmentPolicy(commitment.lead());
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException("The commitment settings cannot be used. " + e.getMessage());
        }
    }
}
