{{/*
A rule to peers at ports; without peers to anywhere. A dict of "peers" and "ports": that of a Service and that of its pods, where it is
another one. Some networks look before the one becomes the other, most of them after. 0 is none.
*/}}
{{- define "service.egress" -}}
- ports:
    {{- range without (uniq .ports) 0 }}
    - protocol: TCP
      port: {{ . }}
    {{- end }}
  {{- with .peers }}
  to:
    {{- toYaml . | nindent 4 }}
  {{- end }}
{{- end }}

{{- define "service.dns" -}}
{{- with .Values.networkPolicies.dns -}}
- ports:
    {{- range uniq (list 53 (int .port)) }}
    - protocol: UDP
      port: {{ . }}
    - protocol: TCP
      port: {{ . }}
    {{- end }}
  to:
    {{- toYaml .peers | nindent 4 }}
{{- end }}
{{- end }}

{{/* A peer that is a part of this release. A dict of "root" and "name". */}}
{{- define "service.peer" -}}
- podSelector:
    matchLabels:
      {{- include "service.selector" . | nindent 6 }}
{{- end }}

{{- define "service.toDatabase" -}}
{{- $root := .root -}}
{{- with .root.Values.postgres -}}
{{- $peers := .peers | default (ternary (include "service.peer" (dict "root" $root "name" "demo-postgres") | fromYamlArray) list $root.Values.demo.enabled) -}}
{{ include "service.egress" (dict "peers" $peers "ports" (list (int .port) (int .targetPort))) }}
{{- end }}
{{- end }}

{{- define "service.toKafka" -}}
{{- $root := .root -}}
{{- with .root.Values.kafka -}}
{{- $peers := .peers | default (ternary (include "service.peer" (dict "root" $root "name" "demo-kafka") | fromYamlArray) list $root.Values.demo.enabled) -}}
{{ include "service.egress" (dict "peers" $peers "ports" .ports) }}
{{- end }}
{{- end }}

{{- define "service.toProvider" -}}
{{- $root := .root -}}
{{- with .root.Values.oidc -}}
{{- $peers := .peers | default (ternary (include "service.peer" (dict "root" $root "name" "demo-keycloak") | fromYamlArray) list $root.Values.demo.enabled) -}}
{{ include "service.egress" (dict "peers" $peers "ports" (list (include "service.portOf" (.internalAddress | default .address) | int) (int .targetPort))) }}
{{- end }}
{{- end }}

{{- define "service.toApiServer" -}}
{{- with .Values.networkPolicies.apiServer -}}
{{ include "service.egress" (dict "peers" .peers "ports" (list 443 (int .port))) }}
{{- end }}
{{- end }}

{{- define "service.fromMonitoring" -}}
{{- with .Values.networkPolicies.monitoring -}}
- ports:
    - protocol: TCP
      port: management
  from:
    {{- toYaml . | nindent 4 }}
{{- end }}
{{- end }}

{{/* A service with data is reached by the gateway alone, and reaches its database, Kafka and the provider. */}}
{{- define "service.networkPolicy" -}}
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: {{ include "service.fullname" . }}
  labels:
    {{- include "service.labels" . | nindent 4 }}
spec:
  podSelector:
    matchLabels:
      {{- include "service.selector" . | nindent 6 }}
  policyTypes: [Ingress, Egress]
  ingress:
    - ports:
        - protocol: TCP
          port: {{ include "service.port" . }}
      from:
        {{- include "service.peer" (dict "root" .root "name" "gateway") | nindent 8 }}
    {{- include "service.fromMonitoring" .root | nindent 4 }}
  egress:
    {{- include "service.dns" .root | nindent 4 }}
    {{- include "service.toDatabase" . | nindent 4 }}
    {{- include "service.toKafka" . | nindent 4 }}
    {{- include "service.toProvider" . | nindent 4 }}
{{- end }}

{{- define "service.migrationNetworkPolicy" -}}
{{- $migration := merge (dict "name" (printf "%s-migration" .name)) . -}}
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: {{ include "service.fullname" $migration }}
  labels:
    {{- include "service.labels" $migration | nindent 4 }}
spec:
  podSelector:
    matchLabels:
      {{- include "service.selector" $migration | nindent 6 }}
  policyTypes: [Ingress, Egress]
  egress:
    {{- include "service.dns" .root | nindent 4 }}
    {{- include "service.toDatabase" . | nindent 4 }}
    {{- if .root.Values.setUp.topics.enabled }}
    {{- include "service.toKafka" . | nindent 4 }}
    {{- end }}
{{- end }}
