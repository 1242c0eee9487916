/** What is checked of the manifests without a cluster. */
package io.amends.k8s;
