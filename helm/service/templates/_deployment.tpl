{{- define "service.configMap" -}}
apiVersion: v1
kind: ConfigMap
metadata:
  name: {{ include "service.fullname" . }}
  labels:
    {{- include "service.labels" . | nindent 4 }}
data:
  {{- include "service.configuration" . | nindent 2 }}
{{- end }}

{{- define "service.deployment" -}}
apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ include "service.fullname" . }}
  labels:
    {{- include "service.labels" . | nindent 4 }}
spec:
  {{- if not .values.autoscaling.enabled }}
  replicas: {{ .values.replicas }}
  {{- end }}
  revisionHistoryLimit: 3
  {{- if and .root.Values.demo.enabled .root.Values.demo.small .values.keys.places }}
  # The small demo's volumes of keys are for one node at a time.
  strategy:
    type: Recreate
  {{- else }}
  strategy:
    type: RollingUpdate
    rollingUpdate:
      maxUnavailable: 0
      maxSurge: 1
  {{- end }}
  selector:
    matchLabels:
      {{- include "service.selector" . | nindent 6 }}
  template:
    metadata:
      labels:
        {{- include "service.podLabels" . | nindent 8 }}
      annotations:
        samenspel.org/configuration: {{ include "service.configuration" . | sha256sum }}
    spec:
      automountServiceAccountToken: false
      # Else a Service called kafka would look like settings of Kafka.
      enableServiceLinks: false
      terminationGracePeriodSeconds: 45
      {{- include "service.ofTheSite" .root | nindent 6 }}
      securityContext:
        {{- include "service.podSecurity" . | nindent 8 }}
      topologySpreadConstraints:
        - topologyKey: kubernetes.io/hostname
          maxSkew: 1
          whenUnsatisfiable: ScheduleAnyway
          labelSelector:
            matchLabels:
              {{- include "service.selector" . | nindent 14 }}
        - topologyKey: topology.kubernetes.io/zone
          maxSkew: 1
          whenUnsatisfiable: ScheduleAnyway
          labelSelector:
            matchLabels:
              {{- include "service.selector" . | nindent 14 }}
      {{- if .values.database.enabled }}
      initContainers:
        {{- include "service.awaitSchema" . | nindent 8 }}
        {{- if .values.kafka.enabled }}
        {{- include "service.awaitTopics" . | nindent 8 }}
        {{- end }}
      {{- end }}
      containers:
        {{- include "service.container" . | nindent 8 }}
      volumes:
        {{- include "service.volumes" . | nindent 8 }}
{{- end }}

{{- define "service.service" -}}
apiVersion: v1
kind: Service
metadata:
  name: {{ include "service.fullname" . }}
  labels:
    {{- include "service.labels" . | nindent 4 }}
spec:
  selector:
    {{- include "service.selector" . | nindent 4 }}
  ports:
    - name: {{ include "service.port" . }}
      port: {{ include "service.portNumber" . }}
      targetPort: {{ include "service.port" . }}
{{- end }}

{{/* By cert-manager, for the names under which the gateway may ask for the service. A dict of "program" and "issuer". */}}
{{- define "service.certificate" -}}
{{- $name := include "service.fullname" .program -}}
apiVersion: cert-manager.io/v1
kind: Certificate
metadata:
  name: {{ $name }}
  labels:
    {{- include "service.labels" .program | nindent 4 }}
spec:
  secretName: {{ .program.values.certificateSecretName }}
  dnsNames: [{{ $name }}, {{ printf "%s.%s.svc" $name .program.root.Release.Namespace }}]
  issuerRef:
    name: {{ .issuer.issuerName }}
    kind: {{ .issuer.issuerKind }}
{{- end }}

{{/* A drain takes one pod away at a time, and is not held up by a program that has one alone. */}}
{{- define "service.disruptionBudget" -}}
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: {{ include "service.fullname" . }}
  labels:
    {{- include "service.labels" . | nindent 4 }}
spec:
  maxUnavailable: 1
  # Pods that never became ready hold no drain up.
  unhealthyPodEvictionPolicy: AlwaysAllow
  selector:
    matchLabels:
      {{- include "service.selector" . | nindent 6 }}
{{- end }}
