/** Finding the playbooks that fit what a customer wrote. */
@NullMarked
package io.amends.tickets.playbook.application;

import org.jspecify.annotations.NullMarked;
